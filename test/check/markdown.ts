/** A table; what would end a cell is escaped. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Of a page with one table of so many columns: its rows without the head, as `tableOf` was given them. */
export function rowsOf(page: string, columns: number): string[][] {
  const rows = page.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) => row.slice(2, -2).split(' | ').map(unescaped));
  return cells.slice(2).filter(({ length }) => length === columns);
}

function unescaped(cell: string): string {
  return cell.replaceAll(String.raw`\|`, '|').replaceAll('<br>', '\n');
}

function escaped(cell: string): string {
  return cell.replaceAll('|', String.raw`\|`).replaceAll('\n', '<br>');
}
