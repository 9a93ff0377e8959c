import { type Browser, chromium } from 'playwright-core';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackedChromium } from './chromium.ts';
import { writeFontConfig } from './fonts.ts';

/** Quiet, and without a connection to anywhere but our own server. The package's own arguments switch security off. */
const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
];

/** A headless Chromium with Chinese type, from npm alone. Elsewhere than on Linux the Chrome that is installed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: options });
  const { executable, environment } = await unpackedChromium();
  const fontConfig = await writeFontConfig(join(tmpdir(), `yingtai-fonts-${process.getuid?.()}`));
  return chromium.launch({
    executablePath: executable,
    args: options,
    // the language says in which order the browser's own fields ask for a date
    env: { ...process.env, ...environment, FONTCONFIG_FILE: fontConfig, LC_ALL: 'zh_CN.UTF-8' },
  });
}
