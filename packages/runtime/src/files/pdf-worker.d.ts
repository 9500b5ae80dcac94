// The half of pdf.js that reads, which usually runs in a worker; the package types the other half only.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
