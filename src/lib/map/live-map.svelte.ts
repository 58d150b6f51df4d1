import type { Camera } from '$lib/selection/selection';
import type { MapBody } from './body';
import { fitBounds, project, type Bounds, type Padding, type Size } from './camera';

/** The elements that bodies draw in and the layer that they carry. */
export interface MapElements {
	/** The whole map. */
	root: HTMLElement;
	/** What panels and legend leave free. */
	safe: HTMLElement;
	/** Where the SVG body lives. */
	svg: HTMLElement;
	/** Where MapLibre lives. */
	gl: HTMLElement;
	/** Marks and names: moved into the surface of whichever body draws. */
	layer: () => SVGSVGElement | undefined;
}

/** What went wrong with the map, if anything: the SVG body stands in either case. */
export type Trouble = 'none' | 'basemap' | 'webgl';

/** Highest zoom that fitting a selection reaches: a town with its surroundings. */
const FIT_ZOOM = 9;

/**
 * The map's moving camera and the body that draws under it. Starts on the prerendered SVG, replaces it
 * by MapLibre when that has drawn a complete picture, and returns to the SVG when WebGL is lost.
 */
export class LiveMap {
	size = $state.raw<Size>({ width: 0, height: 0 });
	padding = $state.raw<Padding>({ top: 0, right: 0, bottom: 0, left: 0 });
	/** Null before the map has been measured. */
	camera = $state.raw<Camera | null>(null);
	/** The camera at which names were placed: they move with the map and are placed anew when it rests. */
	rested = $state.raw<Camera | null>(null);
	/** Which body draws. */
	painter = $state<'svg' | 'gl'>('svg');
	trouble = $state<Trouble>('none');

	#body: MapBody | null = null;
	/** MapLibre, ready to draw, while a gesture on the SVG has not ended. */
	#waiting: MapBody | null = null;
	#moving = false;
	#elements: MapElements | null = null;
	readonly #geography: string;
	readonly #onreader: (camera: Camera) => void;
	readonly #abort = new AbortController();

	/**
	 * @param geography address of the basemap's TopoJSON
	 * @param onreader a gesture or control of the reader left the camera here
	 */
	constructor(geography: string, onreader: (camera: Camera) => void) {
		this.#geography = geography;
		this.#onreader = onreader;
	}

	/**
	 * Makes the prerendered map live, and starts MapLibre once the page is idle; on a small screen once the
	 * reader first touches the map, since it weighs more than all else and the SVG answers until then.
	 * Returns its end.
	 */
	start(elements: MapElements, goal: Camera | Bounds): () => void {
		this.#elements = elements;
		this.#measure();
		this.#settle(this.#resolve(goal), false);
		const observer = new ResizeObserver(() => {
			this.#measure();
			// The SVG's gestures are in px of a size that is no more; MapLibre watches its own.
			if (this.painter === 'svg' && this.camera) {
				this.#body?.moveTo(this.camera, { animate: false });
			}
		});
		observer.observe(elements.root);
		observer.observe(elements.safe);
		const theme = matchMedia('(prefers-color-scheme: dark)');
		const repaint = () => this.#body?.repaint();
		theme.addEventListener('change', repaint);
		const themeSwitch = new MutationObserver(repaint);
		themeSwitch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		void this.#startSvg();
		const start = () => void this.startGl();
		const small = matchMedia('(width < 900px)').matches;
		const cancel = small ? whenTouched(elements.root, start) : whenIdle(start);
		return () => {
			this.#abort.abort();
			cancel();
			observer.disconnect();
			themeSwitch.disconnect();
			theme.removeEventListener('change', repaint);
			this.#body?.remove();
		};
	}

	/** Looks where it is told: an exact camera, or a rectangle fitted into what panels leave free. */
	lookAt(goal: Camera | Bounds): void {
		if (this.camera === null) return;
		const next = this.#resolve(goal);
		if (this.#shows(next)) return;
		if (this.#body) this.#body.moveTo(next, { animate: true });
		else this.#settle(next, false);
	}

	/** The camera that shows a rectangle, no closer than `maxZoom`. */
	fit(bounds: Bounds, maxZoom: number = FIT_ZOOM): Camera {
		return fitBounds(bounds, this.size, this.padding, maxZoom);
	}

	/** Whether a position is in the part of the map that panels and legend leave free. */
	sees({ lon, lat }: { lon: number; lat: number }): boolean {
		if (this.camera === null) return false;
		const { x, y } = project(this.camera, this.size, lon, lat);
		const { top, right, bottom, left } = this.padding;
		return x > left && y > top && x < this.size.width - right && y < this.size.height - bottom;
	}

	zoomBy(levels: number): void {
		this.#body?.zoomBy(levels);
	}

	/** Downloads and starts MapLibre; where that fails, the SVG stays. */
	async startGl(): Promise<void> {
		const { signal } = this.#abort;
		this.trouble = 'none';
		if (!supportsWebGl()) {
			this.trouble = 'webgl';
			return;
		}
		try {
			const { createGlBody, loadGeography, loadStyles } = await import('./gl-body');
			const [geography] = await Promise.all([loadGeography(this.#geography, signal), loadStyles()]);
			if (signal.aborted || !this.#elements || !this.camera) return;
			const body = createGlBody({
				container: this.#elements.gl,
				camera: this.camera,
				geography,
				onmove: (camera) => this.#move(body, camera),
				onsettle: (camera, byReader) => {
					if (this.#body === body) this.#settle(camera, byReader);
				},
				onready: () => {
					if (signal.aborted || !this.camera) return;
					if (this.#moving) this.#waiting = body;
					else this.#adopt(body, 'gl');
				},
				onlost: () => {
					this.trouble = 'webgl';
					void this.#startSvg();
				}
			});
		} catch (error) {
			if (signal.aborted) return;
			console.error(error);
			this.trouble = 'basemap';
		}
	}

	/** Gives the prerendered map pan and zoom: until MapLibre has drawn, and where it never will. */
	async #startSvg(): Promise<void> {
		const { createSvgBody } = await import('./svg-body');
		if (this.#abort.signal.aborted || !this.#elements || !this.camera) return;
		const body: MapBody = createSvgBody(this.#elements.svg, this.camera, {
			onmove: (camera) => this.#move(body, camera),
			onsettle: (camera, byReader) => {
				if (this.#body === body) this.#settle(camera, byReader);
			}
		});
		this.#adopt(body, 'svg');
	}

	#adopt(body: MapBody, painter: 'svg' | 'gl'): void {
		this.#waiting = null;
		if (this.camera) body.moveTo(this.camera, { animate: false });
		const layer = this.#elements?.layer();
		const focused = document.activeElement;
		if (layer) body.surface.append(layer);
		if (focused instanceof SVGElement && layer?.contains(focused)) focused.focus();
		this.#body?.remove();
		this.#body = body;
		this.painter = painter;
	}

	#move(body: MapBody, camera: Camera): void {
		if (this.#body !== body) return;
		this.#moving = true;
		this.camera = camera;
	}

	#settle(camera: Camera, byReader: boolean): void {
		this.camera = camera;
		this.rested = camera;
		this.#moving = false;
		if (this.#waiting) this.#adopt(this.#waiting, 'gl');
		if (byReader) this.#onreader(camera);
	}

	#resolve(goal: Camera | Bounds): Camera {
		return 'zoom' in goal ? goal : this.fit(goal);
	}

	/** Whether the map already shows what a camera would, to the pixel that a URL can express. */
	#shows(camera: Camera): boolean {
		if (this.camera === null) return false;
		const { x, y } = project(this.camera, this.size, camera.lon, camera.lat);
		const aside = Math.hypot(x - this.size.width / 2, y - this.size.height / 2);
		return Math.abs(this.camera.zoom - camera.zoom) < 0.012 && aside < 4;
	}

	#measure(): void {
		if (!this.#elements) return;
		const { root, safe } = this.#elements;
		this.size = { width: root.clientWidth, height: root.clientHeight };
		this.padding = {
			top: safe.offsetTop,
			left: safe.offsetLeft,
			right: this.size.width - safe.offsetLeft - safe.offsetWidth,
			bottom: this.size.height - safe.offsetTop - safe.offsetHeight
		};
	}
}

function supportsWebGl(): boolean {
	const canvas = document.createElement('canvas');
	return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null;
}

/** Runs at the first gesture or focus within an element; returns a way to call it off. */
function whenTouched(element: HTMLElement, run: () => void): () => void {
	const calledOff = new AbortController();
	for (const type of ['pointerdown', 'wheel', 'focusin']) {
		element.addEventListener(
			type,
			() => {
				calledOff.abort();
				run();
			},
			{ signal: calledOff.signal, passive: true }
		);
	}
	return () => calledOff.abort();
}

/** When to start, in ms, where no first paint is reported: not every browser does. */
const LATEST_START = 4000;

/** Runs once the first paint is on the screen and the browser idle; returns a way to call it off. */
function whenIdle(run: () => void): () => void {
	const wait = new AbortController();
	const go = () => {
		if (wait.signal.aborted) return;
		wait.abort();
		cancel = atNextIdle(run);
	};
	const painted = new PerformanceObserver(go);
	const latest = setTimeout(go, LATEST_START);
	wait.signal.addEventListener('abort', () => {
		painted.disconnect();
		clearTimeout(latest);
	});
	let cancel = () => {
		wait.abort();
	};
	painted.observe({ type: 'paint', buffered: true });
	return () => {
		cancel();
	};
}

function atNextIdle(run: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const handle = requestIdleCallback(run, { timeout: 2500 });
		return () => cancelIdleCallback(handle);
	}
	const handle = setTimeout(run, 300);
	return () => clearTimeout(handle);
}
