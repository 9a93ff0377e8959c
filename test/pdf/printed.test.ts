import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFName } from 'pdf-lib';
import { printPdf } from '../../platform/pdf/print-pdf.ts';
import { readPrinted } from './printed.ts';

const text = '萤台 =1+1<img src=x onerror=attacked()> 𠮷 (SECRET-BEICHEN)';

test('what was printed is read back, letter for letter, and so is where it leads', async () => {
  const linked = { text: 'to us', link: 'https://desk.example.cn/r/x' };
  const content = [{ text }, { table: { body: [[{ text: '一', bold: true }, linked]] } }];
  const read = await readPrinted(await printPdf({ title: 'SECRET', language: 'en', isLandscape: false, content }));
  for (const piece of ['萤台=1+1<imgsrc=xonerror=attacked()>', '(SECRET-BEICHEN)', '一', 'tous'])
    assert.ok(read.text.includes(piece), `${piece} in ${read.text}`);
  assert.ok(read.text.startsWith('SECRET'));
  assert.deepEqual([read.acts, read.links], [[], ['https://desk.example.cn/r/x']]);
});

test('what runs when a PDF is opened is noticed', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.addJavaScript('plant', 'app.alert(1)');
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'Launch', F: 'calc.exe' }));
  const { acts } = await readPrinted(await pdf.save());
  assert.deepEqual(
    ['JavaScript', 'OpenAction', 'Launch'].filter((act) => !acts.includes(act)),
    [],
  );
});
