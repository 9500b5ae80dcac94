/** A tone of so many seconds as the address of a WAV file in memory: tests and stories load nothing from elsewhere. */
export function soundAddress(seconds = 0.2): string {
  const rate = 8000;
  const samples = Math.round(seconds * rate);
  const view = new DataView(new ArrayBuffer(44 + samples));
  const write = (offset: number, text: string): void => new TextEncoder().encode(text).forEach((byte, index) => view.setUint8(offset + index, byte));
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  // One channel of unsigned bytes.
  for (const [offset, value] of [[16, 16], [24, rate], [28, rate]] as const) view.setUint32(offset, value, true);
  for (const [offset, value] of [[20, 1], [22, 1], [32, 1], [34, 8]] as const) view.setUint16(offset, value, true);
  write(36, 'data');
  view.setUint32(40, samples, true);
  for (let index = 0; index < samples; index += 1) view.setUint8(44 + index, 128 + 20 * Math.sin((index * 2 * Math.PI * 440) / rate));
  return URL.createObjectURL(new Blob([view], { type: 'audio/wav' }));
}
