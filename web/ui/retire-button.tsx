import { StopOutlined } from '@ant-design/icons';
import { ConfirmButton } from './confirm-button.tsx';

interface RetireButtonProps {
  question: string;
  text: string;
  retire: () => Promise<unknown>;
  size?: 'small';
  /** What the button says. */
  children: string;
}

/** Takes something out of use, after a question. */
export function RetireButton({ question, text, retire, size, children }: RetireButtonProps) {
  return (
    <ConfirmButton
      icon={<StopOutlined />}
      isDanger
      size={size}
      title={question}
      text={text}
      confirmText={children}
      onConfirm={retire}
    >
      {children}
    </ConfirmButton>
  );
}
