import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

type CardProps = {
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A plain surface for one matter, with its title and the actions upon it. */
export const Card = ({ title, actions, children }: CardProps) => {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className={styles.head}>
          {title && <h2 id={id}>{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
};
