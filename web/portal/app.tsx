import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/query-client.ts';
import { useTheme } from '../ui/theme/theme.ts';
import { PortalPanels } from '../ui/light/light-panels.tsx';
import { offered } from './modules.ts';
import { router } from './router.tsx';

export function App() {
  // another language or theme: everything is drawn anew
  useTranslation();
  useTheme();
  return (
    <QueryClientProvider client={queryClient}>
      <PortalPanels.Provider value={offered.panels}>
        <RouterProvider router={router} />
      </PortalPanels.Provider>
    </QueryClientProvider>
  );
}
