import { portalRegister } from '../../../web/portal-register.ts';

export const portal = portalRegister({
  screens: [
    { path: '/portal/news', load: () => import('./portal/news-screen.tsx').then((file) => file.NewsScreen) },
    {
      path: '/portal/news/choices',
      load: () => import('./portal/choices-screen.tsx').then((file) => file.ChoicesScreen),
    },
  ],
  headParts: [{ load: () => import('./portal/news-bell.tsx').then((file) => file.NewsBell), order: 10 }],
});
