import { ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';

interface ImportButtonProps {
  noun: 'assets' | 'asset-models';
  permission: string;
}

/** The way to where a file brings many at once, for whoever may. */
export function ImportButton({ noun, permission }: ImportButtonProps) {
  const { t } = useTranslation('assets');
  const go = useGo();
  const mayImport = useMay(permission);
  const mayRun = useMay('import.run');
  if (!mayImport || !mayRun) return null;
  return (
    <Button icon={<ImportOutlined />} onClick={() => go(`/imports/new?noun=${noun}`)}>
      {t('model.import')}
    </Button>
  );
}
