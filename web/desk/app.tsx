import { LoadingOutlined } from '@ant-design/icons';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntdApp, ConfigProvider, type ConfigProviderProps } from 'antd';
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

const buttons: ConfigProviderProps['button'] = {
  // a space between two Chinese letters on a button is antd's habit, not ours
  autoInsertSpace: false,
  // antd's own moves out after a quick answer, sometimes never ends, and then is read out with the button for ever
  loadingIcon: <LoadingOutlined aria-hidden />,
};

export function App() {
  useTranslation();
  const { mode } = useTheme();
  return (
    <ConfigProvider
      theme={antdThemeFor(mode)}
      locale={antdLocaleOf(currentLocale())}
      csp={nonce ? { nonce } : {}}
      button={buttons}
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
