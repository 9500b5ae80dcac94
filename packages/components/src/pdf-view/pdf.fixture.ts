/**
 * A small PDF of pages of 300 by 400 points, each with a text or a list of lines: plain ASCII without parentheses.
 */
export function makePdf(pages: readonly (string | readonly string[])[]): Uint8Array<ArrayBuffer> {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_page, index) => `${4 + 2 * index} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((page, index) => {
      const lines = [page].flat().map((line) => `(${line}) Tj T*`).join(' ');
      const content = `BT /F1 18 Tf 24 TL 24 350 Td ${lines} ET`;
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return new TextEncoder().encode(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`);
}

/** The same as an address that holds all of it. */
export function pdfAddress(pages: Parameters<typeof makePdf>[0]): string {
  return `data:application/pdf;base64,${btoa(String.fromCharCode(...makePdf(pages)))}`;
}

/** A PDF with one page, "Secret page", that the password "open" opens. */
export const LOCKED_PDF =
  'data:application/pdf;base64,JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbNCAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhPj5lbmRvYmoKNCAwIG9iajw8L1R5cGUvUGFnZS9QYXJlbnQgMiAwIFIvTWVkaWFCb3hbMCAwIDMwMCA0MDBdL1Jlc291cmNlczw8L0ZvbnQ8PC9GMSAzIDAgUj4+Pj4vQ29udGVudHMgNSAwIFI+PmVuZG9iago1IDAgb2JqPDwvTGVuZ3RoIDQyPj5zdHJlYW0K2lXfVTsiczMrk1LaUx1c6xk/JKYDOaKt0xb/L0Jhfhmzd+F8AwkufkkVCmVuZHN0cmVhbWVuZG9iago2IDAgb2JqPDwvRmlsdGVyL1N0YW5kYXJkL1YgMS9SIDIvTzw4ZWViMDk1ODE5NjYyYTc3NDQ0MmZiMDcyZTNkOWYxOWU5ZDEzMGVjMDlhNGQwMDYxZTc4ZmU5MjBmN2FiNjJmPi9VPGM5MGYzYmU1MDZhMDFiOTBlZTU3MDM5ODQyMDg1NGVlNzNmNDJiYjY4Zjg1MjVlNmM3N2JkZmQxYTJjNzViODM+L1AgLTQ+PmVuZG9iagp4cmVmCjAgNwowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMDkgMDAwMDAgbiAKMDAwMDAwMDA1MiAwMDAwMCBuIAowMDAwMDAwMTAxIDAwMDAwIG4gCjAwMDAwMDAxNjIgMDAwMDAgbiAKMDAwMDAwMDI3MiAwMDAwMCBuIAowMDAwMDAwMzU5IDAwMDAwIG4gCnRyYWlsZXI8PC9TaXplIDcvUm9vdCAxIDAgUi9FbmNyeXB0IDYgMCBSL0lEWzwzMDMxMzIzMzM0MzUzNjM3MzgzOTYxNjI2MzY0NjU2Nj48MzAzMTMyMzMzNDM1MzYzNzM4Mzk2MTYyNjM2NDY1NjY+XT4+CnN0YXJ0eHJlZgo1NDIKJSVFT0Y=';
