import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { palettes } from '../theme/tokens.ts';
import { brandPalette, contrast, rgbOf } from './brand-palette.ts';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('whatever colour a provider chooses, words in it and on it can be read in the light and in the dark', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      for (const mode of ['light', 'dark'] as const) {
        const { brand, brandSoft, onBrand } = brandPalette(chosen)[mode];
        const { surface, ground } = palettes[mode];
        const pairs = [surface, ground, brandSoft, onBrand].map((other) => contrast(rgbOf(brand), rgbOf(other)));
        assert.ok(
          pairs.every((ratio) => ratio >= 4.5),
          `${chosen} ${mode} ${pairs.join(' ')}`,
        );
      }
    }),
  );
});

test('a colour that can be read already stays as it was chosen', () => {
  assert.equal(brandPalette('#0b57d0').light.brand, '#0b57d0');
});
