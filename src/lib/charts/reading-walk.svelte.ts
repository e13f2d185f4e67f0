import type { ReadingStop, Scene } from './scene';

/**
 * Where a keyboard reader stands in a drawing: left and right walk a series, up and down change it,
 * Home and End go to its ends, Escape leaves. The position is the same in every drawn width.
 */
export class ReadingWalk {
	#track = $state(0);
	#stop = $state<number | null>(null);

	/**
	 * Makes the drawing one tab stop. `application` lets the arrow keys of a screen reader through.
	 */
	attributes(kind: string, label: string): Record<string, string | number> {
		return { role: 'application', tabindex: 0, 'aria-roledescription': kind, 'aria-label': label };
	}

	stopIn(scene: Scene | undefined): ReadingStop | null {
		if (this.#stop === null) return null;
		return scene?.tracks[this.#track]?.stops[this.#stop] ?? null;
	}

	textIn(scene: Scene | undefined): string {
		const stop = this.stopIn(scene);
		const track = scene?.tracks[this.#track];
		return stop && track ? `${track.label}: ${stop.text}` : '';
	}

	leave(): void {
		this.#stop = null;
	}

	onkeydown(event: KeyboardEvent, scene: Scene | undefined): void {
		if (!scene || scene.tracks.length === 0) return;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') {
			this.leave();
			return;
		}
		const count = scene.tracks[this.#track]?.stops.length ?? 0;
		const at = this.#stop;
		switch (event.key) {
			case 'ArrowRight':
				this.#stop = at === null ? 0 : Math.min(at + 1, count - 1);
				break;
			case 'ArrowLeft':
				this.#stop = at === null ? count - 1 : Math.max(at - 1, 0);
				break;
			case 'Home':
				this.#stop = 0;
				break;
			case 'End':
				this.#stop = count - 1;
				break;
			case 'ArrowDown':
				this.#changeTrack(scene, at === null ? 0 : 1);
				break;
			case 'ArrowUp':
				this.#changeTrack(scene, at === null ? 0 : -1);
				break;
			default:
				return;
		}
		event.preventDefault();
	}

	#changeTrack(scene: Scene, by: number): void {
		this.#track = Math.min(Math.max(this.#track + by, 0), scene.tracks.length - 1);
		const count = scene.tracks[this.#track]?.stops.length ?? 0;
		this.#stop = Math.min(this.#stop ?? 0, Math.max(count - 1, 0));
	}
}
