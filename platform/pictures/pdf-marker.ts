import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFDocument, type PDFImage, type PDFPage } from 'pdf-lib';
import type { PdfToMark } from './mark-pdf.ts';

// `markPdf` starts this thread and hands it this
const { path, tile } = workerData as PdfToMark;

// where little of a large page is shown
const mostAcross = 50;

const pdf = await PDFDocument.load(await readFile(path), { updateMetadata: false });
const image = await pdf.embedPng(tile);
for (const page of pdf.getPages()) cover(page, image);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
parentPort?.postMessage(await pdf.save());

/** A page begins where its boxes say, and which of the two is shown is the viewer's affair: both are covered. */
function cover(page: PDFPage, words: PDFImage): void {
  const shown = page.getCropBox();
  const { left, bottom, right, top } = extentOf([shown, page.getMediaBox()]);
  const across = Math.max(Math.abs(shown.width) / 2.5, (right - left) / mostAcross);
  const { width: wide, height: high } = words.scale(across / words.width);
  for (let x = left; x < right; x += wide) {
    for (let y = bottom; y < top; y += high) page.drawImage(words, { x, y, width: wide, height: high });
  }
}

/** A box may name its corners in any order. */
function extentOf(boxes: readonly { x: number; y: number; width: number; height: number }[]) {
  const across = boxes.flatMap(({ x, width }) => [x, x + width]);
  const upright = boxes.flatMap(({ y, height }) => [y, y + height]);
  return {
    left: Math.min(...across),
    bottom: Math.min(...upright),
    right: Math.max(...across),
    top: Math.max(...upright),
  };
}
