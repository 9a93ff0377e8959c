import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/query-client.ts';
import { currentLocale } from '../i18n/locale.ts';
import { Offered } from '../offered.ts';
import { antdThemeFor } from '../ui/theme/antd-theme.ts';
import { useTheme } from '../ui/theme/theme.ts';
import { antdLocaleOf } from './load-desk-texts.ts';
import { offered } from './modules.ts';
import { router } from './router.tsx';

/** Set by the server for this page view; styles that antd makes carry it, as the CSP asks. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

export function App() {
  useTranslation();
  const { mode } = useTheme();
  return (
    <ConfigProvider
      theme={antdThemeFor(mode)}
      locale={antdLocaleOf(currentLocale())}
      csp={nonce ? { nonce } : {}}
      // a space between two Chinese letters on a button is antd's habit, not ours
      button={{ autoInsertSpace: false }}
    >
      <AntdApp>
        <QueryClientProvider client={queryClient}>
          <Offered.Provider value={offered}>
            <RouterProvider router={router} />
          </Offered.Provider>
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}
