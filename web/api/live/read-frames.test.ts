import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FrameReader } from './read-frames.ts';

const text = 'event: ready\nid: a.1\ndata: {}\n\n: \nid: a.2\n\nevent: news\nid: a.3\ndata: {"topic":"ticket"}\n\n';
const frames = [
  { name: 'ready', mark: 'a.1', content: '{}' },
  { name: '', mark: 'a.2', content: '' },
  { name: 'news', mark: 'a.3', content: '{"topic":"ticket"}' },
];

test('reads the same events however the text was cut on its way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(text.length)), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const reader = new FrameReader();
      const read = at.slice(1).flatMap((end, index) => reader.read(text.slice(at[index], end)));
      assert.deepEqual(read, frames);
    }),
  );
});

test('keeps what is not whole yet', () => {
  const reader = new FrameReader();
  assert.deepEqual(reader.read('event: news\nid: a.1'), []);
});
