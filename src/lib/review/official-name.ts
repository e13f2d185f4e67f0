import type { Words } from '$lib/messages/words';

/** Cities under the central government among the 63 provinces, by GSO code; the others are provinces. */
const CITIES: readonly string[] = ['01', '31', '48', '79', '92'];

/** The name of a unit with its rank: `tỉnh Cao Bằng`, `thành phố Hà Nội`, `Ho Chi Minh City`. */
export function officialName({ t }: Words, code: string, name: string): string {
	if (name.endsWith('City')) return name;
	return t(`review.official.${CITIES.includes(code) ? 'city' : 'province'}`, { name });
}
