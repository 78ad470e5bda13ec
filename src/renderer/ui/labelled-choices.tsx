import { Choices, type ChoicesProps } from './choices.tsx';
import styles from './labelled-choices.module.css';

/** A row to choose from, with what is being chosen written over it. */
export function LabelledChoices<V extends string>(props: ChoicesProps<V>) {
  return (
    <div className={styles['labelled']}>
      {/* A screen reader hears it as the name of the group. */}
      <p aria-hidden="true">{props.label}</p>
      <Choices {...props} />
    </div>
  );
}
