/** A picture of one colour, 4 by 3 pixels, whole as a `data:` address: tests and stories load nothing from elsewhere. */
export function pictureAddress(colour = '#0a7c82'): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="${colour}"/><circle cx="290" cy="90" r="40" fill="#fff" fill-opacity=".7"/><path d="M0 300 140 130l90 100 60-60 110 130z" fill="#000" fill-opacity=".25"/></svg>`)}`;
}
