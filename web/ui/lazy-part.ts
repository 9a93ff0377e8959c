import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A part that is a chunk of its own: `lazyPart(() => import('./chart.tsx').then((file) => file.Chart))`. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}
