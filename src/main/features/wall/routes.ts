import type { Os } from '../../os.ts';
import type { WallService } from './service.ts';

export function wallRoutes(os: Os, { wall }: { wall: WallService }) {
  return {
    people: os.wall.people.handler(() => wall.people()),
    thank: os.wall.thank.handler(({ input, errors }) => {
      const gone = wall.thank(input);
      if (gone.length > 0) throw errors.NO_SUCH_PERSON({ data: { gone } });
    }),
  };
}
