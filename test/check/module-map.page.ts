import { modulesOf, type MappedModule, type ModuleMap } from './module-map.ts';

/** `docs/generated/modules.md`: the map as a page, from the ground up as it stands in `modules/map.json`. */
export function moduleMapPage(map: ModuleMap): string {
  const sections = Object.entries(map).map(([name, module]) => section(name, module, map));
  return [
    '# Modules',
    'Made from `modules/map.json` by `npm run check -- --write`. An arrow reads "uses".',
    ['```mermaid', 'graph BT', ...modulesOf(map).flatMap((name) => arrowsOf(name, map)), '```'].join('\n'),
    ...sections,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Without the arrows that lead there in two steps as well: the picture stays readable. */
function arrowsOf(name: string, map: ModuleMap): string[] {
  const uses = map[name]?.uses ?? [];
  const direct = uses.filter((used) => !uses.some((other) => map[other]?.uses.includes(used)));
  return [`  ${name}`, ...direct.map((used) => `  ${name} --> ${used}`)];
}

function section(name: string, { purpose, uses, tables }: MappedModule, map: ModuleMap): string {
  const usedBy = modulesOf(map).filter((other) => map[other]?.uses.includes(name));
  const rows = Object.entries(tables).map(([table, tableClass]) => `| \`${table}\` | ${tableClass} |`);
  return [
    `## ${name}`,
    `${purpose}.`,
    [`- uses: ${uses.join(', ') || '—'}`, `- used by: ${usedBy.join(', ') || '—'}`].join('\n'),
    ...(rows.length > 0 ? [['| table | class |', '| --- | --- |', ...rows].join('\n')] : []),
  ].join('\n\n');
}
