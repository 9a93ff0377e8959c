import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP } from 'node:net';
import { secondsBetween, type Instant } from '../../kernel/instant.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { doorOf } from '../../server/door.ts';
import { finding, type Finding } from './finding.ts';

const daySeconds = 86_400;
const daysToRenew = 14;

/** Who answers at the port, and whether people reach the server by https. */
export async function examineDoor(settings: Settings, now: Instant): Promise<Finding[]> {
  return [await examinePort(settings), await examineHttps(settings, now)];
}

async function examinePort(settings: Settings): Promise<Finding> {
  const { variable, host, port, isSecure } = doorOf(settings);
  const address = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  const shown = isIP(address) === 6 ? `[${address}]` : address;
  const url = `${isSecure ? 'https' : 'http'}://${shown}:${port}/healthz`;
  const answer = await health(url);
  const levels = { ours: 'ok', nobody: 'ok', stranger: 'fail' } as const;
  return finding('port', [levels[answer], answer], { variable, port, host, other: port + 1 });
}

/** What is asked is this machine, under an address that the certificate need not name. */
function health(url: string): Promise<'ours' | 'nobody' | 'stranger'> {
  return new Promise((resolve) => {
    const get = url.startsWith('https:') ? getSecure : getPlain;
    const request = get(url, { rejectUnauthorized: false, timeout: 2000, agent: false }, (response) => {
      let said = '';
      response.on('data', (chunk: Buffer) => (said += chunk.toString()));
      response.on('end', () => resolve(said.trim() === '{"status":"ok"}' ? 'ours' : 'stranger'));
    });
    request.on('timeout', () => request.destroy(new Error('silent')));
    request.on('error', (error) => {
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'nobody' : 'stranger');
    });
  });
}

async function examineHttps({ publicUrl, tlsCert, host }: Settings, now: Instant): Promise<Finding> {
  if (tlsCert !== null) return examineCertificate(tlsCert, now);
  if (publicUrl?.startsWith('https:')) return finding('https', ['ok', 'proxy'], { url: publicUrl });
  const isLocal = publicUrl === null && /^(?:127\.|::1$|localhost$)/.test(host);
  return isLocal ? finding('https', ['ok', 'local']) : finding('https', ['warn', 'missing']);
}

async function examineCertificate(file: string, now: Instant): Promise<Finding> {
  const text = await readFile(file).catch(() => null);
  if (text === null) return finding('https', ['fail', 'unreadable'], { file });
  const until = new X509Certificate(text).validToDate.toISOString();
  const days = Math.floor(secondsBetween(now, until) / daySeconds);
  const params = { file, until: until.slice(0, 10), days };
  if (days < 0) return finding('https', ['fail', 'expired'], params);
  return finding('https', days < daysToRenew ? ['warn', 'expires'] : ['ok', 'certificate'], params);
}
