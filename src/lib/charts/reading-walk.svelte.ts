import type { MarkKey, ReadingStop, ReadingTrack, Scene } from './scene';

/** Where a reader stands in a scene: positions in its tracks and stops. */
interface Place {
	readonly track: number;
	readonly stop: number;
}

/**
 * Where a keyboard reader stands in a drawing: left and right walk a series, up and down change it,
 * Home and End go to its ends, Escape leaves. It is a mark, not a number: in another width, and when a
 * pick draws the figure anew in another order, the reader still stands on the same one.
 */
export class ReadingWalk {
	#track = $state<string | null>(null);
	#stop = $state(0);
	#mark = $state.raw<MarkKey | null>(null);

	/**
	 * Makes the drawing one tab stop. `application` lets the arrow keys of a screen reader through.
	 */
	attributes(kind: string, label: string): Record<string, string | number> {
		return { role: 'application', tabindex: 0, 'aria-roledescription': kind, 'aria-label': label };
	}

	stopIn(scene: Scene | undefined): ReadingStop | null {
		const place = this.#placeIn(scene);
		return (place && scene?.tracks[place.track]?.stops[place.stop]) ?? null;
	}

	/** The stop with its series; where there is only one, the headline has named it. */
	textIn(scene: Scene | undefined): string {
		const place = this.#placeIn(scene);
		const track = place ? scene?.tracks[place.track] : undefined;
		const stop = this.stopIn(scene);
		if (!scene || !track || !stop) return '';
		return scene.tracks.length > 1 ? `${track.label}: ${stop.text}` : stop.text;
	}

	leave(): void {
		this.#mark = null;
	}

	onkeydown(event: KeyboardEvent, scene: Scene | undefined): void {
		if (!scene || scene.tracks.length === 0) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const place = this.#placeIn(scene);
		if (event.key === 'Escape') {
			// What Escape ends around the figure it ends when it is pressed again.
			if (place) event.stopPropagation();
			this.leave();
			return;
		}
		const track = place?.track ?? this.#trackIn(scene);
		const last = (scene.tracks[track]?.stops.length ?? 0) - 1;
		switch (event.key) {
			case 'ArrowRight':
				this.#stand(scene, track, place ? Math.min(place.stop + 1, last) : 0);
				break;
			case 'ArrowLeft':
				this.#stand(scene, track, place ? Math.max(place.stop - 1, 0) : last);
				break;
			case 'Home':
				this.#stand(scene, track, 0);
				break;
			case 'End':
				this.#stand(scene, track, last);
				break;
			case 'ArrowDown':
				this.#changeTrack(scene, track, place?.stop ?? 0, place ? 1 : 0);
				break;
			case 'ArrowUp':
				this.#changeTrack(scene, track, place?.stop ?? 0, place ? -1 : 0);
				break;
			default:
				return;
		}
		event.preventDefault();
	}

	/** To the same key of the other series: its year, its part. */
	#changeTrack(scene: Scene, from: number, stop: number, by: number): void {
		const to = Math.min(Math.max(from + by, 0), scene.tracks.length - 1);
		const stops = scene.tracks[to]?.stops ?? [];
		const key = scene.tracks[from]?.stops[stop]?.mark.key;
		const same = to === from ? stop : stops.findIndex(({ mark }) => mark.key === key);
		this.#stand(scene, to, same >= 0 ? same : Math.min(stop, stops.length - 1));
	}

	#stand(scene: Scene, track: number, stop: number): void {
		const found = scene.tracks[track];
		this.#track = found?.id ?? null;
		this.#stop = stop;
		this.#mark = found?.stops[stop]?.mark ?? null;
	}

	#trackIn(scene: Scene): number {
		return Math.max(
			0,
			scene.tracks.findIndex(({ id }) => id === this.#track)
		);
	}

	#placeIn(scene: Scene | undefined): Place | null {
		const mark = this.#mark;
		if (!scene || mark === null) return null;
		const track = this.#trackIn(scene);
		const stop = stopOf(scene.tracks[track], mark, this.#stop);
		return stop < 0 ? null : { track, stop };
	}
}

/** Where a mark is in a track: where it was, unless it has moved. Two airings of a day share a key. */
function stopOf(track: ReadingTrack | undefined, mark: MarkKey, was: number): number {
	const isIt = (stop: ReadingStop | undefined) =>
		stop?.mark.series === mark.series && stop.mark.key === mark.key;
	return isIt(track?.stops[was]) ? was : (track?.stops.findIndex(isIt) ?? -1);
}
