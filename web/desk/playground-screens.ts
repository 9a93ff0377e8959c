import type { Screen } from '../register.ts';

/** Every part of the kit in every state: in development only. */
export const playgroundScreens: readonly Screen[] = import.meta.env.DEV
  ? [
      {
        path: '/playground',
        load: () => import('../playground/playground.tsx').then((file) => file.Playground),
        isOpen: true,
      },
    ]
  : [];
