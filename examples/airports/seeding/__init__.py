# SPDX-License-Identifier: Apache-2.0
"""Seeds known defects into clean tables, one module a group of tables."""
