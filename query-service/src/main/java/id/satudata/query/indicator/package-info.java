/** Figures for policymakers: values per region, series over time, and balances that add up. */
@NullMarked
package id.satudata.query.indicator;

import org.jspecify.annotations.NullMarked;
