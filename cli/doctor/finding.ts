export type Level = 'ok' | 'warn' | 'fail';

/** One line of `doctor`; its sentence is `cli:doctor.<check>.<code>` and says what to do where something is. */
export interface Finding {
  check: string;
  level: Level;
  code: string;
  params: Record<string, string | number | readonly string[]>;
}

export function finding(
  check: string,
  [level, code]: readonly [level: Level, code: string],
  params: Finding['params'] = {},
): Finding {
  return { check, level, code, params };
}
