import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

/** So far down, in pixels, someone reads further down. */
const HELD_PX = 8;

/**
 * How far down someone has scrolled, in steps: a wall isn't drawn anew for every pixel.
 * @param step in pixels; 0 while nothing has been measured
 * @param onHeld told whether they read further down
 */
export function useScrolledTo(
  box: RefObject<HTMLElement | null>,
  step: number,
  onHeld: (isHeld: boolean) => void,
): number {
  const [top, setTop] = useState(0);
  const tellHeld = useEffectEvent(onHeld);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const onScroll = (): void => {
      const { scrollTop } = element;
      setTop(step > 0 ? Math.floor(scrollTop / step) * step : scrollTop);
      tellHeld(scrollTop > HELD_PX);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
    };
  }, [box, step]);
  return top;
}
