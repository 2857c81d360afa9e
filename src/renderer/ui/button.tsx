import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'strong' | 'danger' | 'icon';
}

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles[look]} ${className}`} {...rest} />;
}
