/** What stands in the cells of sheets for yes and for no, in lower case. */
export const yes: ReadonlySet<string> = new Set(['是', '有', '对', '真', '√', '✓', 'y', 'yes', 'true', '1']);
export const no: ReadonlySet<string> = new Set(['否', '无', '没有', '错', '假', '×', '✗', 'n', 'no', 'false', '0']);
