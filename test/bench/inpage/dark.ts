/** Dark Reader at work, as its own documentation has it. */
import { enable } from 'darkreader';

enable({ brightness: 100, contrast: 90 });
