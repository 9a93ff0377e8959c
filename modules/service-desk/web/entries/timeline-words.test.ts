import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };

test('the story of a ticket has a sentence for everything that happens to one, in both languages', () => {
  for (const { event, timeline } of [en, zh]) {
    const unsaid = Object.keys(event.ticket).filter((verb) => !(verb in timeline.ticket));
    assert.deepEqual(unsaid, []);
  }
});
