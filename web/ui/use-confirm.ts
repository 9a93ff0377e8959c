import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNotice } from './use-notice.ts';

export interface Question {
  title: string;
  /** What will be different afterwards. */
  text: string;
  /** The deed in words, never "OK": 删除, 结束会话. */
  confirmText: string;
  isDanger?: boolean;
  onConfirm: () => Promise<unknown>;
}

/** Asks before something that is hard to undo; what goes wrong is said to the person. */
export function useConfirm(): (question: Question) => void {
  const { modal } = App.useApp();
  const { t } = useTranslation();
  const notice = useNotice();
  return ({ title, text, confirmText, isDanger = false, onConfirm }) => {
    void modal.confirm({
      title,
      content: text,
      icon: null,
      okText: confirmText,
      okButtonProps: { danger: isDanger },
      cancelText: t('shell:action.cancel'),
      onOk: () => onConfirm().catch(notice.failed),
    });
  };
}
