import type { MetricLists } from '../metrics/findMetrics.ts';
import type { InferenceLists } from './infer.ts';

/** The controlled lists as import uses them. */
export interface ImportLists extends MetricLists, InferenceLists {}
