import type { ReactNode } from 'react';
import type { CrewList, Person } from '../../../shared/contract/people.ts';

/** What a screen that asks who someone is gets, whichever way it asks. */
export interface WhoScreenProps {
  /** Undefined until it has come. */
  readonly list: CrewList | undefined;
  readonly title: string;
  readonly behind: ReactNode;
  /** Whether a badge does as well. */
  readonly hasReader: boolean;
  /** The way on without a name, where there is one. */
  readonly unnamed: { readonly words: string; readonly onPress: () => void } | undefined;
  readonly onPerson: (person: Person) => void;
  readonly onBack: () => void;
}
