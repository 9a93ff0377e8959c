import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { phoneParts, phoneShape, readPhone } from './phone.ts';

const kept: [written: string, kept: string][] = [
  ['13800001111', '13800001111'],
  ['138 0000 1111', '13800001111'],
  ['138-0000-1111', '13800001111'],
  ['\u202A138 0000 1111\u202C', '13800001111'],
  ['１３８ ００００ １１１１', '13800001111'],
  ['+86 138 0000 1111', '13800001111'],
  ['(+86)13800001111', '13800001111'],
  ['008613800001111', '13800001111'],
  ['86 13800001111', '13800001111'],
  ['013800001111', '13800001111'],
  ['0574-87654321', '0574-87654321'],
  ['0574－8765 4321', '0574-87654321'],
  ['（0574）87654321', '0574-87654321'],
  ['057487654321', '0574-87654321'],
  ['0574-8765-4321', '0574-87654321'],
  ['010 8888 0001', '010-88880001'],
  ['01088880001', '010-88880001'],
  ['021-5555-1234', '021-55551234'],
  ['0871-6500123', '0871-6500123'],
  ['+86 10 8888 0001', '010-88880001'],
  ['+86 (0)574 8765 4321', '0574-87654321'],
  ['87654321', '87654321'],
  ['8765-4321', '87654321'],
  ['6500123', '6500123'],
  ['0574-87654321-8012', '0574-87654321-8012'],
  ['0574-8765-4321-8012', '0574-87654321-8012'],
  ['0871-6500123-1', '0871-6500123-1'],
  ['0574-87654321转8012', '0574-87654321-8012'],
  ['0574-87654321 转 8012', '0574-87654321-8012'],
  ['0574-87654321分机8012', '0574-87654321-8012'],
  ['0574-87654321 ext. 8012', '0574-87654321-8012'],
  ['0574-87654321x8012', '0574-87654321-8012'],
  ['0574-87654321#8012', '0574-87654321-8012'],
  ['87654321-801', '87654321-801'],
  ['400-800-1234', '4008001234'],
  ['4008001234', '4008001234'],
  ['400-800-1234-12', '4008001234-12'],
  ['400-8001234 转 1', '4008001234-1'],
  ['800 820 5555', '8008205555'],
  ['95588', '95588'],
  ['9510 5555', '95105555'],
  ['96345', '96345'],
  ['0571-96345', '0571-96345'],
  ['10086', '10086'],
  ['0571-12345', '0571-12345'],
  ['110', '110'],
  ['8012', '8012'],
  ['668012', '668012'],
  ['+852 2345 6789', '+85223456789'],
  ['+1 (650) 253-0000', '+16502530000'],
  ['+1-650-253-0000', '+16502530000'],
  ['+1 650 253 0000 ext 5', '+16502530000-5'],
  ['0044 20 7183 8750', '+442071838750'],
];
for (const [typed, number] of kept) {
  test(`keeps "${typed}" as ${number}, and that as it is`, () => {
    assert.deepEqual(readPhone(typed), { text: number });
    assert.deepEqual(readPhone(number), { text: number });
  });
}

const refused: [typed: string, fault: string][] = [
  ['12', 'phone'],
  ['电话', 'phone'],
  ['call me', 'phone'],
  ['6.37702E+15', 'phone'],
  ['0000000', 'phone'],
  ['0574-1', 'phone'],
  ['+86 123', 'phone'],
  ['+0574 8765', 'phone'],
  ['+1234567890123456', 'phone'],
  ['8012-33', 'phone'],
  ['0571-12345-1', 'phone'],
  ['1380000111', 'phone_mobile_digits'],
  ['138000011112', 'phone_mobile_digits'],
  ['0574-87654321/87654322', 'phone_several'],
  ['13800001111、13900002222', 'phone_several'],
  ['13800001111,13900002222', 'phone_several'],
];
for (const [typed, fault] of refused) {
  test(`refuses "${typed}" as ${fault}`, () => {
    const reading = readPhone(typed);
    assert.equal('fault' in reading && reading.fault, fault);
  });
}

test('whatever it keeps, it keeps again as it is', () => {
  const unit = fc.constantFrom(
    ...'0123456789'.split(''),
    '+',
    '-',
    ' ',
    '(',
    ')',
    '转',
    'x',
    '８',
    '400',
    '0574',
    '138',
    '+86',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 3, maxLength: 18 }), (typed) => {
      const reading = readPhone(typed);
      if ('text' in reading) assert.deepEqual(readPhone(reading.text), reading);
    }),
    { numRuns: 5000 },
  );
});

test('tells the number from its extension', () => {
  assert.deepEqual(phoneParts('0574-87654321-8012'), { number: '0574-87654321', extension: '8012' });
  assert.deepEqual(phoneParts('13800001111'), { number: '13800001111', extension: '' });
  assert.deepEqual(phoneParts('8012'), { number: '8012', extension: '' });
});

test('the shape mends what it can and names what is wrong with the rest', () => {
  assert.equal(z.parse(phoneShape, ' 138 0000 1111 '), '13800001111');
  const { error } = z.safeParse(phoneShape, '1380000111');
  assert.deepEqual(
    error?.issues.map((issue) => issue.code === 'custom' && issue.params),
    [{ code: 'phone_mobile_digits', digits: 10 }],
  );
});
