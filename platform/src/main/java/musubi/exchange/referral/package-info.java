/// Introductions: bringing two sides together, step by step, each with its own letter.
@NullMarked
package musubi.exchange.referral;

import org.jspecify.annotations.NullMarked;
