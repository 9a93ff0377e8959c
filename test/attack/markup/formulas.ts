import assert from 'node:assert/strict';
import { read } from '@e965/xlsx';
import { exportPath } from '../../../server/table-export.contract.ts';
import type { World } from '../../cast/world.ts';

/** What Excel, WPS and LibreOffice begin to work out, at the beginning of a cell. */
const workedOut = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/;
const number = /^-?\d+(?:\.\d+)?$/;

/** Takes every table away in both formats, and looks into each cell; answers with how many there were. */
export async function lookIntoExports(world: World): Promise<number> {
  const tables = world.parts.composition.modules.flatMap(({ exports = [] }) => exports);
  let looked = 0;
  for (const { name, list } of tables) {
    const cells = await csvCells(world, exportPath(list));
    for (const cell of cells) assert.ok(!workedOut.test(cell) || number.test(cell), `${name}.csv holds ${cell}`);
    looked += cells.length + (await lookIntoWorkbook(world, { name, path: exportPath(list) }));
  }
  return looked;
}

async function csvCells(world: World, path: string): Promise<string[]> {
  const { status, body, headers } = await ask(world, `${path}?format=csv`);
  if (status >= 400) return [];
  assert.match(String(headers['content-disposition']), /^attachment;/);
  assert.match(String(headers['content-type']), /^text\/csv/);
  return cellsIn(body.toString('utf8').replace('\uFEFF', ''));
}

/** As a spreadsheet takes them apart (RFC 4180). */
function cellsIn(text: string): string[] {
  return [...text.matchAll(/"((?:[^"]|"")*)"|([^",\r\n]+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('""', '"'),
  );
}

async function lookIntoWorkbook(world: World, { name, path }: { name: string; path: string }): Promise<number> {
  const { status, body } = await ask(world, `${path}?format=xlsx`);
  if (status >= 400) return 0;
  const { Sheets } = read(body, { cellFormula: true });
  const cells = Object.values(Sheets).flatMap((sheet) => Object.entries(sheet).filter(([at]) => !at.startsWith('!')));
  for (const [at, cell] of cells) {
    const { f: formula, l: link } = cell as { f?: string; l?: unknown };
    assert.equal(formula, undefined, `${name}.xlsx works ${at} out`);
    assert.equal(link, undefined, `${name}.xlsx leads away from ${at}`);
  }
  return cells.length;
}

/** What a list needs to be told is left out: then it is refused, and nothing leaves. */
async function ask(world: World, path: string) {
  const { session } = world.as('admin');
  const answered = await world.app.inject({
    method: 'GET',
    url: `/api/v1${path}`,
    headers: { cookie: `yingtai_session=${session ?? ''}` },
  });
  assert.ok(answered.statusCode < 500, `${path} answered ${answered.statusCode}: ${answered.body}`);
  return { status: answered.statusCode, body: answered.rawPayload, headers: answered.headers };
}
