import type { ReactNode } from 'react';

/** Pixels that a level stands further in. */
const step = 20;

/** The name of a node, as far in as it stands deep; `level` 0 is the top. */
export function InTree({ level, children }: { level: number; children: ReactNode }) {
  return <span style={{ paddingInlineStart: level * step }}>{children}</span>;
}
