import { lazy, Suspense, type ComponentProps } from 'react';
import type { Sheet } from '../ui/sheet.tsx';

/** Fetches what a sheet needs: overlays and focus, which Home does without. */
export const loadSheet = () => import('../ui/sheet.tsx');

const LoadedSheet = lazy(() => loadSheet().then(({ Sheet }) => ({ default: Sheet })));

/** A {@link Sheet} whose code comes after Home is on screen. */
export function LazySheet(props: ComponentProps<typeof Sheet>) {
  return (
    <Suspense>
      <LoadedSheet {...props} />
    </Suspense>
  );
}
