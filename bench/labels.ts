/**
 * `node bench/labels.ts [--write]`: how long 500 labels take from the asking to the PDF: laid out in the thread, and their
 * PINs hashed. With `--write` the figures go to docs/measured/labels.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelTemplateCodes, type LabelTemplateCode } from '../modules/assets/label-template.contract.ts';
import { mostLabels } from '../modules/assets/label-print.contract.ts';
import { makePin } from '../modules/assets/server/labels/issue-label.ts';
import { labelDocument, type LabelToPrint } from '../modules/assets/server/labels/print/label-document.ts';
import { deliveredTemplate } from '../modules/assets/server/labels/print/label-template.rules.ts';
import { printPdf } from '../platform/pdf/print-pdf.ts';
import { tableOf } from '../test/check/markdown.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const [loadBefore = 0] = loadavg();

// the thread reads its fonts once
await printed('roll_62x29', labelsOf(1));
const rows: string[][] = [];
for (const template of labelTemplateCodes) {
  const { seconds, bytes } = await printed(template, labelsOf(mostLabels));
  rows.push([template, String(mostLabels), seconds.toFixed(1), (bytes / 2 ** 20).toFixed(1)]);
}
const hashing = await secondsOf(async () => {
  for (let made = 0; made < mostLabels; made += 2) await Promise.all([makePin(), makePin()]);
});

const page = [
  '# Labels on paper',
  '',
  `${measuredOn()}; load of other work: ${loadBefore.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended.`,
  'Command: `node bench/labels.ts --write`.',
  '',
  'Every label has a code and all the fields of its template as delivered; the thread has read its fonts already.',
  '',
  tableOf(['template', 'labels', 's', 'MB'], rows),
  '',
  `Where they get new PINs, hashing ${mostLabels} of them comes before: ${hashing.toFixed(1)} s, without a connection.`,
  '',
  'What was promised: 500 labels in 10 seconds in the thread.',
  '',
].join('\n');
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'labels.md'), page);

function labelsOf(count: number): LabelToPrint[] {
  return Array.from({ length: count }, (_, at) => ({
    number: `PC-${String(at + 1).padStart(6, '0')}`,
    name: `财务部 ${at + 1} 号台式机`,
    ipAddress: `10.0.${at % 200}.${at % 250}`,
    macAddresses: [`3C:97:0E:AA:BB:${(at % 256).toString(16).padStart(2, '0').toUpperCase()}`],
    remark: '请勿遮挡本标签',
    hotlines: ['400-800-1234', '010-62345678'],
    pin: String(at).padStart(6, '0'),
    code: `huaxin.${String(at).padStart(10, '0')}`,
  }));
}

async function printed(template: LabelTemplateCode, labels: readonly LabelToPrint[]) {
  const { fields } = deliveredTemplate(template);
  let bytes = 0;
  const seconds = await secondsOf(async () => {
    const sheet = {
      template,
      fields,
      origin: 'https://desk.example.cn',
      locale: 'zh-CN',
      say: (key: string) => key,
    } as const;
    bytes = (await printPdf(labelDocument(labels, sheet))).length;
  });
  return { seconds, bytes };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
