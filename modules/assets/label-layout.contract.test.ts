import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { labelPapers, layOut, placeOf } from './label-layout.contract.ts';
import { labelFields, labelTemplateCodes } from './label-template.contract.ts';

const words = { number: '编号', pin: 'PIN', hotline: '报修热线' };
const numbers = fc.stringMatching(/^[0-9][0-9 -]{5,18}[0-9]$/);
const label = fc.record({
  number: fc.stringMatching(/^[A-Z]{2}-\d{6}$/),
  name: fc.string({ minLength: 1, maxLength: 100, unit: fc.constantFrom('财', '务', 'W', 'i', ' ', '9') }),
  ipAddress: fc.option(fc.ipV4()),
  macAddresses: fc.array(fc.constant('3C:97:0E:AA:BB:CC'), { maxLength: 1 }),
  remark: fc.option(fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('备', '注', 'm', 'l') })),
  hotlines: fc.array(numbers, { maxLength: 3 }),
  code: fc.constant('huaxin.0123456789'),
  pin: fc.option(fc.constant('402193')),
});

test('keeps everything of a label within its edges, and cuts no number, whatever stands on it', () => {
  const asked = fc.record({
    code: fc.constantFrom(...labelTemplateCodes),
    fields: fc.subarray([...labelFields], { minLength: 1 }),
    label,
  });
  fc.assert(
    fc.property(asked, ({ code, fields, label: one }) => {
      const paper = labelPapers[code];
      const { qr, lines } = layOut({ paper, fields, label: one, words });
      const foot = paper.label.height - paper.padding + 0.01;
      if (qr) assert.ok(qr.top + qr.size <= foot && qr.left + qr.size < paper.label.width / 2);
      for (const line of lines) assert.ok(line.top >= 0 && line.top + line.size <= foot, JSON.stringify(line));
      const said = lines.map(({ text }) => text).join('\n');
      if (fields.includes('number')) assert.ok(said.includes(`编号 ${one.number}`), said);
      if (fields.includes('pin') && one.pin !== null) assert.ok(said.includes(one.pin), said);
      if (fields.includes('hotlines'))
        assert.ok(
          one.hotlines.every((hotline) => said.includes(hotline)),
          said,
        );
    }),
  );
});

test('leaves out what the machine has nothing for, and what the template does not choose', () => {
  const one = {
    number: 'PC-1',
    name: '甲',
    ipAddress: null,
    macAddresses: [],
    remark: null,
    hotlines: [],
    code: 'x.1',
    pin: null,
  };
  const laid = layOut({ paper: labelPapers.sheet_2x7, fields: ['name', 'ipAddress', 'pin'], label: one, words });
  assert.deepEqual([laid.qr, laid.lines.map(({ text }) => text)], [null, ['甲']]);
});

test('fills a sheet from left to right and from top to bottom, then begins another', () => {
  const at = (index: number) => placeOf(labelPapers.sheet_3x8, index);
  assert.deepEqual(
    [at(0), at(2), at(3)],
    [
      { page: 0, left: 0, top: 0.5 },
      { page: 0, left: 140, top: 0.5 },
      { page: 0, left: 0, top: 37.5 },
    ],
  );
  assert.deepEqual([at(23).page, at(24)], [0, { page: 1, left: 0, top: 0.5 }]);
  assert.equal(placeOf(labelPapers.roll_62x29, 7).page, 7);
});

test('has room on every paper for all of its labels', () => {
  for (const code of labelTemplateCodes) {
    const paper = labelPapers[code];
    const { left, top } = placeOf(paper, paper.columns * paper.rows - 1);
    assert.ok(left + paper.label.width <= paper.page.width && top + paper.label.height <= paper.page.height, code);
  }
});
