import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFDocument, type PDFImage, type PDFPage } from 'pdf-lib';
import type { PdfToMark } from './mark-pdf.ts';

// `markPdf` starts this thread and hands it this
const { path, tile } = workerData as PdfToMark;

const pdf = await PDFDocument.load(await readFile(path), { updateMetadata: false });
const image = await pdf.embedPng(tile);
for (const page of pdf.getPages()) cover(page, image);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort?.postMessage(await pdf.save());

function cover(page: PDFPage, words: PDFImage): void {
  const { width, height } = page.getSize();
  const across = width / 2.5;
  const { width: wide, height: high } = words.scale(across / words.width);
  for (let x = 0; x < width; x += wide) {
    for (let y = 0; y < height; y += high) page.drawImage(words, { x, y, width: wide, height: high });
  }
}
