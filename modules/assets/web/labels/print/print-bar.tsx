import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../web/i18n/use-format.ts';
import { MarkedBar } from '../../../../../web/ui/list/marked-bar.tsx';
import { mostLabels } from '../../../label-print.contract.ts';
import { PrintDialog } from './print-dialog.tsx';

interface PrintBarProps {
  /** Machines. */
  marked: ReadonlySet<string>;
  onMark: (ids: ReadonlySet<string>) => void;
  /** What else can be done to them. */
  children?: ReactNode;
}

/** While machines are marked in a list: print the labels of these. */
export function PrintBar({ marked, onMark, children }: PrintBarProps) {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const isTooMany = marked.size > mostLabels;
  const leave = () => onMark(new Set());
  const count = t('label.print.marked', { count: format.number(marked.size) });
  return (
    <MarkedBar name={t('label.print.title')} count={count} onLeave={leave}>
      <Button size="small" icon={<PrinterOutlined />} disabled={isTooMany} onClick={() => setOpen(true)}>
        {t('label.print.act')}
      </Button>
      {children}
      {isTooMany && <span className="yt-quiet">{t('label.print.tooMany', { most: mostLabels })}</span>}
      {isOpen && <PrintDialog assetIds={[...marked]} onPrinted={leave} onClose={() => setOpen(false)} />}
    </MarkedBar>
  );
}
