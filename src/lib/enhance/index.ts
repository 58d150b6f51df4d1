/** What script adds to pages that are complete without it. Loaded by every page that is a document. */
import { enhanceComparison } from './compare';
import { enhanceCopy } from './copy';
import { enhanceTables } from './sort-table';
import { enhanceTheme } from './theme';
import { enhanceTimeline } from './timeline';

enhanceTheme();
enhanceCopy();
enhanceTables();
enhanceTimeline();
enhanceComparison();
