import { Modal } from 'antd';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Form } from './form.tsx';
import type { FormProps } from './form.tsx';

interface FormDialogProps<Values> extends Omit<FormProps<Values>, 'onCancel'> {
  title: string;
  /** What happens by it, before the fields. */
  text?: ReactNode;
  onClose: () => void;
}

/** A small form in front of the screen: a reason to give, a state to change. Begins in its first field, if any; closes when sent. */
export function FormDialog<Values extends object>({ title, text, onClose, submit, ...form }: FormDialogProps<Values>) {
  const frame = useRef<HTMLDivElement>(null);
  const begin = () => {
    // a part of the form may have taken the cursor by itself
    if (frame.current?.contains(document.activeElement)) return;
    const send = frame.current?.querySelector<HTMLElement>('[type=submit]');
    (frame.current?.querySelector<HTMLElement>('input, textarea') ?? send)?.focus();
  };
  const submitAndClose = async (values: Values) => {
    await submit(values);
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      footer={null}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && begin()}
      width={480}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {text && <p className="yt-form-text yt-quiet">{text}</p>}
      <div ref={frame}>
        <Form {...form} submit={submitAndClose} onCancel={onClose} />
      </div>
    </Modal>
  );
}
