import * as z from 'zod/mini';
import { download } from '../../kernel/contract.ts';
import { type ModuleRegister, route, type Route } from '../../platform/module/register.ts';
import type { TableExport } from '../../platform/module/table-export.ts';
import type { Texts } from '../../platform/texts/texts.ts';
import { exportPath, exportQuery } from '../table-export.contract.ts';
import { exportTable, type ExportInput } from './export-table.ts';
import { exportRefusals } from './table-export.refusals.ts';

/**
 * A route for each table that can be taken away (ORG-11), made of its list's own: the same permission, the same query
 * without paging, the same use case. `texts` are asked for when the first file is.
 */
export function exportModule(modules: readonly ModuleRegister[], texts: () => Promise<Texts>): ModuleRegister {
  const lists = modules.flatMap(({ routes = [] }) => routes);
  const tables = modules.flatMap(({ exports = [] }) => exports);
  return {
    name: 'server',
    refusals: [exportRefusals],
    routes: tables.map((table) => exportRoute(table, listBehind(table, lists), texts)),
  };
}

function listBehind(table: TableExport, lists: readonly Route[]): Route {
  const list = lists.find(({ endpoint }) => endpoint === table.list);
  if (!list) throw new Error(`the export ${table.name} is of a list that no module routes`);
  return list;
}

function exportRoute(table: TableExport, list: Route, texts: () => Promise<Texts>): Route {
  const endpoint = download({
    path: exportPath(table.list),
    summary: `As a file: ${table.list.summary}`,
    query: z.strictObject({ ...filtersOf(table), ...exportQuery }),
  });
  return route({
    endpoint,
    access: list.access,
    run: async (tx, input) => exportTable(tx, { table, list, texts: await texts() }, input as ExportInput),
  });
}

/** All of a list's query but the page. */
function filtersOf({ list }: TableExport): Record<string, z.ZodMiniType> {
  // queries are objects (kernel/contract.ts)
  const { cursor: _, limit: __, ...filters } = (list.query as z.ZodMiniObject | undefined)?.shape ?? {};
  return filters as Record<string, z.ZodMiniType>;
}
