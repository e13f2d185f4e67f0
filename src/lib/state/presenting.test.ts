import { expect, test } from 'vitest';
import { isPresenting, withPresenting } from './presenting';

test('a page is presented when its address says so, and all else stays as it is', () => {
	const asked = withPresenting('?voi=lang-son,bac-kan&nam=2024', true);
	expect(asked).toBe('?voi=lang-son,bac-kan&nam=2024&trinh-chieu');
	expect(isPresenting(asked)).toBe(true);
	expect(withPresenting(asked, false)).toBe('?voi=lang-son,bac-kan&nam=2024');
	expect(withPresenting('?trinh-chieu=', false)).toBe('');
	expect(isPresenting('?nam=2024')).toBe(false);
});
