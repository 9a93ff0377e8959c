import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openBrowser } from '../harness/browser.ts';

const browser = await openBrowser();
after(() => browser.close());

test('the browser sets Chinese in Noto Sans SC, whatever fonts the machine has', async () => {
  const page = await browser.newPage();
  await page.setContent('<p style="font-family: system-ui, sans-serif">萤台</p>');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  assert.deepEqual(
    fonts.map((font) => font.familyName),
    ['Noto Sans SC'],
  );
});
