import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportState, ImportView } from '../../modules/imports/import.contract.ts';

interface Reached {
  address: string;
  token: string;
  customerId: string;
}

/** Imports contacts by the API, as a script would; asks again while the server is away. */
export interface ImportClient {
  handIn(fileName: string, content: Uint8Array): Promise<ImportView>;
  read(id: string): Promise<ImportView>;
  /** Sends a step: `check`, `confirmation`, `undoing`. */
  step(view: ImportView, name: string, body?: object): Promise<ImportView>;
  /** Asks until it is so. */
  until(id: string, isSo: (view: ImportView) => boolean): Promise<ImportView>;
}

const pauseMilliseconds = 250;

export function importClient({ address, token, customerId }: Reached): ImportClient {
  const headers = { authorization: `Bearer ${token}` };
  async function ask(path: string, init: RequestInit = {}): Promise<ImportView> {
    const response = await fetch(`${address}/api/v1/imports${path}`, init);
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`);
    // each of these endpoints answers with the import
    return (await response.json()) as ImportView;
  }
  const read = (id: string) => ask(`/${id}`, { headers });
  return {
    read,
    handIn(fileName, content) {
      const query = new URLSearchParams({ noun: 'contacts', fileName, customerId });
      const type = { 'content-type': 'application/octet-stream' };
      return ask(`?${query.toString()}`, {
        method: 'POST',
        headers: { ...headers, ...type },
        body: Buffer.from(content),
      });
    },
    step: ({ id, revision }, name, body) =>
      ask(`/${id}/${name}`, {
        method: 'POST',
        headers: { ...headers, 'if-match': `"r${revision}"`, ...(body && { 'content-type': 'application/json' }) },
        body: body ? JSON.stringify(body) : null,
      }),
    async until(id, isSo) {
      for (;;) {
        const view = await read(id).catch(() => null);
        if (view && isSo(view)) return view;
        await sleep(pauseMilliseconds);
      }
    },
  };
}

/** For `until`: it stands there, or has ended. */
export function standsAt(state: ImportState): (view: ImportView) => boolean {
  return (view) => view.state === state || view.state === 'failed';
}

const families = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英');

/** A text file of so many people, all different, as an HR system would give it. */
export function peopleFile(many: number): Uint8Array {
  const lines = Array.from({ length: many }, (_, at) => {
    const name = `${families[at % families.length]}${given[at % given.length]}${given[(at * 7) % given.length]}`;
    const mobile = `139${String(10_000_000 + at)}`;
    return `${name},E${100_000 + at},总部/部门${at % 40},${mobile},u${at}@donghai.example.cn,职员`;
  });
  return Buffer.from(['姓名,工号,部门,手机,邮箱,职位', ...lines].join('\r\n'));
}
