import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { chooseSheet, type ImportView } from '../../import.contract.ts';

/** Another sheet of the file is read anew. */
export function SheetChoice({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const notice = useNotice();
  const choose = useSend(chooseSheet);
  const take = (sheet: number) => {
    choose.mutateAsync({ params: { import: view.id }, body: { sheet }, ifMatch: view.revision }).catch(notice.failed);
  };
  const options = view.sheets.map(({ name, rowCount }, value) => ({
    value,
    label: t('mapping.sheetRows', { name, count: rowCount }),
  }));
  return (
    <Select
      aria-label={t('mapping.sheet')}
      className="yt-import-sheet"
      value={view.sheet}
      loading={choose.isPending}
      disabled={choose.isPending}
      onChange={take}
      options={options}
    />
  );
}
