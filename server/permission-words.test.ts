import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../kernel/locale.ts';
import { moduleRegisters } from './modules.ts';
import { openServerTexts } from './texts.ts';

test('every module that offers permissions has a name, under which lists of permissions put them', async () => {
  const texts = await openServerTexts(moduleRegisters);
  for (const { name, permissions = [] } of moduleRegisters) {
    if (permissions.length === 0) continue;
    for (const locale of locales) {
      const key = `${name}:module`;
      assert.notEqual(texts.translate(locale, key), 'module', `${key} in ${locale}`);
    }
  }
});
